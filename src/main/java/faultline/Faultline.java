package faultline;

public final class Faultline {
    public static void main(String[] args) {
        System.out.println("x");
    }
}
